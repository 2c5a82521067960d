/** Languages written from right to left, by their first subtag; `iw` is what some pages still call Hebrew. */
const RIGHT_TO_LEFT = /^(ar|arc|ckb|dv|fa|he|iw|ks|ps|sd|ug|ur|yi)(-|$)/i;

/** Direction of a language. //=> 'ar-EG' is 'rtl', 'en' is 'ltr' */
export function directionOf(lang: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.test(lang) ? 'rtl' : 'ltr';
}
