/**
 * Common Chinese, Korean and Vietnamese family names in Latin letters, which stand before the given name; from
 * general knowledge. Those that are English words ("Song", "Sun", "Ban") need a given name of their kind behind them.
 */
const FAMILY_FIRST = new Set(
  `Bae Ban Bao Bian Bui Byun Cai Cao Chae Chai Chang Chau Chen Cheng Chiang Cho Choe Choi Choo Chou Chu Chun
   Chung Cui Dai Dang Deng Ding Doan Dong Du Duan Duong Eom Feng Fong Fung Gao Ge Geng Gu Guan Guo Gwak Han
   Heo Hong Hou Hsiao Hsieh Hsiung Hsu Hu Hua Huang Hur Huynh Hwang Im Jang Jeon Jeong Ji Jia Jiang Jin Jo
   Joo Ju Jung Kan Kang Kao Keum Kim Ko Kong Koo Kuo Kwak Kwok Kwon Lai Lam Lau Le Lee Leung Li Lian Liang
   Liao Liew Lim Lin Liu Loh Lu Luo Luu Lyu Ma Mao Meng Mok Moon Nam Ngo Nguyen Nie Ning Niu Noh Oh Ong Ou
   Ouyang Pae Paik Pak Pan Pang Park Pei Peng Pham Phan Phung Pyon Qi Qian Qiao Qin Qiu Qu Quan Ren Rhee Ri
   Rim Ro Roh Rong Ruan Ryu Seo Seol Shan Shang Shao Shek Shen Sheng Shi Shim Shin Shu Shum Sim Sima Soh Son
   Song Su Suh Suk Sun Sung Tan Tang Tao Teng Teo Tian Tien Tran Trinh Tsai Tsui Tu Tung Vo Vu Wan Wang Wei
   Wen Weng Wi Wong Woo Wu Xi Xia Xiao Xie Xin Xing Xiong Xu Xue Yan Yang Yao Ye Yee Yeh Yeo Yeung Yim Yin Ying
   Yong Yoo Yoon Yu Yuan Yue Yun Zeng Zhai Zhan Zhang Zhao Zhen Zheng Zhong Zhou Zhu Zhuang Zou Zuo`.split(
    /\s+/,
  ),
);

/** Whether a capitalized word is such a family name. */
export function isFamilyFirst(word: string): boolean {
  return FAMILY_FIRST.has(word);
}

const SYLLABLE =
  /^(?:[bcdghjklmnpqrstvwxyz]{0,2}|chh)[aeiou]{1,3}(?:ng|n|k|l|m|p|t|h|r|b|c)?$|^(?:ying|yeong|young|yong|yang|yeon|yuan|yu|yi|ryong|nyong)$|^h?sieh$|^hyun$|^hyeon$|^hyo$|^hye$|^hyuk$|^ky?u?e?ong$|^kyu$|^gyu$|^my?u?e?ong$|^byu?e?ong$|^pyo$|^gyeong$|^kw[ao]ng?$|^hw?an$|^shik$|^shek$|^che?ul$|^cheol$|^zh?en$/i;
const ENGLISH =
  /^(?:run|ban|man|men|plan|fan|team|tour|talk|led|win|deal|aid|loan|sea|tie|war|bid|near|to|on|at|go|said|he|she|we|so|no|do|be|by|road|ran|met|met|get|got|hit|man|not|but|can|put|set|sit|cut|let|dam|bank|bill|was|has|had)$/i;

/** Whether a word may be a syllable of a Chinese or Korean name in Latin letters: "jin", "hye", "chan". */
export function isSyllable(word: string): boolean {
  return SYLLABLE.test(word) && !ENGLISH.test(word);
}
