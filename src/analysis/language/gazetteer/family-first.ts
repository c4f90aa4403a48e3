/**
 * Common Chinese, Korean and Vietnamese family names in Latin letters, which stand before the given name; from
 * general knowledge. Those that are English words ("Song", "Sun", "Ban") need a given name of their kind behind them.
 */
const FAMILY_FIRST = new Set(
  `Bae Ban Bui Cai Cao Chae Chang Chen Cheng Chiang Cho Choe Choi Chou Chung Dang Deng Ding Dong Duong Feng Gao Guo
   Han Hong Hsu Hu Hua Huang Hwang Im Jang Jeon Jeong Ji Jia Jiang Jin Jo Joo Ju Jung Kang Kim Ko Koo Kwak Kwon Lai
   Lam Le Lee Li Liang Liao Lim Lin Liu Lu Luo Ma Mao Meng Moon Nam Ngo Nguyen Noh Oh Pak Pan Park Peng Pham Phan
   Qian Qin Qu Ren Ri Ro Roh Ryu Seo Shao Shen Shi Shin Shu Sim Son Song Su Suh Sun Tan Tang Tian Tran Tsai Tsui
   Vo Vu Wan Wang Wei Woo Wu Xi Xia Xiao Xie Xiong Xu Yan Yang Yao Ye Yim Yin Yoo Yoon Yu Yuan Yun Zeng Zhang Zhao
   Zheng Zhou Zhu`.split(/\s+/),
);

/** Whether a capitalized word is such a family name. */
export function isFamilyFirst(word: string): boolean {
  return FAMILY_FIRST.has(word);
}

const SYLLABLE =
  /^(?:[bcdghjklmnpqrstvwxyz]{0,2}|chh)[aeiou]{1,3}(?:ng|n|k|l|m|p|t|h|r|b)?$|^(?:ying|yeong|young|yong|yang|yeon|yuan|yu|yi|ryong|nyong)$|^h?sieh$|^hyun$|^hyeon$|^hyo$|^hye$|^hyuk$|^ky?u?e?ong$|^kyu$|^gyu$|^my?u?e?ong$|^byu?e?ong$|^pyo$|^gyeong$|^kw[ao]ng?$|^hw?an$|^shik$|^shek$|^che?ul$|^cheol$|^zh?en$/i;
const ENGLISH =
  /^(?:run|ban|man|men|plan|fan|team|tour|talk|led|win|deal|aid|loan|sea|tie|war|bid|near|to|on|at|go|said|he|she|we|so|no|do|be|by|road|ran|met|met|get|got|hit|man|not|but|can|put|set|sit|cut|let|dam|bank|bill|was|has|had)$/i;

/** Whether a word may be a syllable of a Chinese or Korean name in Latin letters: "jin", "hye", "chan". */
export function isSyllable(word: string): boolean {
  return SYLLABLE.test(word) && !ENGLISH.test(word);
}
