/** Everyday words at which a rule begins to look: before an account's name, a room's number, a crossing, a number said in
 * words, a saint, or half of a name of two syllables. A word that begins a rule must stand here or be in a list of names,
 * places or heads; `everyday` of a reading passes over all others. */

export const accountWords = `insta instagram ig snap snapchat sc discord username user handle twitter tiktok telegram kik
skype gamertag psn usuario arroba finsta tumblr reddit steam venmo cashapp facebook fb`
export const houseWords = 'flat room unit apartment apt rm studio'
export const unitWords = 'apt apartment suite depto dpto apto'
export const crossingWords = 'corner esquina'
export const postBoxWords = 'box apartado'
export const ninetyWords = 'ninety noventa'
export const hundredWords = 'hundred cien ciento'
export const atWords = 'at arroba'
export const saintWords = 'st saint'
export const kunyaWords = 'abu umm'
export const syllables = `li na wei mei lin jun hui xia ying yan fang min jing xin yu yi hao ming xiu lan hua ping bo qi rui
ting ling jia jie lei tao peng kai zhi xue yue anh thu mai lam thi van duc hung quoc thanh tuan tuyet phuong hanh huong nhung
huu phuoc dung binh ha vy dac linh`
