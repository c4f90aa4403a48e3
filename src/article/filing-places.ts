/**
 * Cities that reports are filed from: capitals, seats of international organisations, large news cities.
 * Needed only for the weakest form of a dateline, "LONDON: The …", which a speaker's label resembles.
 */
const CITIES = `
abidjan, abu dhabi, abuja, accra, addis ababa, aden, aleppo, algiers, almaty, amman, amsterdam, ankara, antananarivo,
ashgabat, asmara, astana, asuncion, athens, atlanta, auckland, baghdad, baku, bamako, bandar seri begawan, bangkok,
bangui, banjul, barcelona, basra, beijing, beirut, belfast, belgrade, benghazi, berlin, bern, bishkek, bissau, bogota,
bonn, boston, brasilia, bratislava, brazzaville, bridgetown, brisbane, brussels, bucharest, budapest, buenos aires,
bujumbura, cairo, canberra, cape town, caracas, chennai, chicago, chisinau, colombo, conakry, copenhagen, dakar,
damascus, dar es salaam, davos, delhi, dhaka, dili, djibouti, dodoma, doha, donetsk, dubai, dublin, dushanbe, edinburgh,
erbil, frankfurt, freetown, gaborone, gaza, gaza city, geneva, georgetown, glasgow, goma, guatemala city, hanoi, harare,
havana, helsinki, ho chi minh city, hong kong, honiara, houston, islamabad, istanbul, jakarta, jeddah, jerusalem,
johannesburg, juba, kabul, kampala, karachi, kathmandu, kharkiv, khartoum, kigali, kingston, kinshasa, kolkata,
kuala lumpur, kuwait, kuwait city, kyiv, kiev, la paz, lagos, lahore, libreville, lilongwe, lima, lisbon, ljubljana,
lome, london, los angeles, luanda, lusaka, luxembourg, lviv, madrid, majuro, malabo, male, managua, manama, manila,
maputo, maseru, mbabane, melbourne, mexico city, miami, milan, minsk, mogadishu, monrovia, montevideo, montreal, moroni,
moscow, mumbai, munich, muscat, nairobi, nassau, naypyidaw, ndjamena, new delhi, new york, niamey, nicosia, nouakchott,
nuku'alofa, odesa, oslo, ottawa, ouagadougou, panama city, paramaribo, paris, perth, phnom penh, podgorica,
port moresby, port louis, port vila, port-au-prince, prague, praia, pretoria, pristina, pyongyang, quito, rabat,
ramallah, rangoon, reykjavik, riga, rio de janeiro, riyadh, rome, saint petersburg, st petersburg, san francisco,
san jose, san salvador, sanaa, santiago, santo domingo, sao paulo, sarajevo, seoul, sevastopol, shanghai, simferopol,
singapore, skopje, sochi, sofia, srinagar, stockholm, strasbourg, suva, sydney, taipei, tallinn, tashkent, tbilisi,
tegucigalpa, tehran, tel aviv, the hague, thimphu, tirana, tokyo, toronto, tripoli, tunis, ulaanbaatar,
united nations, vaduz, valletta, vancouver, vatican city, victoria, vienna, vientiane, vilnius, vladivostok, warsaw,
washington, wellington, windhoek, yangon, yaounde, yerevan, zagreb, zurich
`;

const PLACES = new Set(CITIES.split(',').map((city) => city.trim().replace(/\s+/g, ' ')));

/** True for a city that reports are commonly filed from, in any letters. */
export function isFilingPlace(name: string): boolean {
  return PLACES.has(name.toLowerCase());
}
