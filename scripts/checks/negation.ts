/** How sentences say no. */

/** English words that turn a sentence round. */
export const englishNegation = /\b(?:not|cannot|never|without|nobody|none|no)\b|n[’']t\b/i;

/** Signs of a no in each language, in the text as it stands. A sentence may say no by other means: these only give a hint. */
export const negationMarkers: Readonly<Record<string, RegExp>> = {
  ar: /(?<!\p{L})[وفأ]?(?:لا|لم|لن|ليس\p{L}*|لست\p{L}*|غير|[بلو]?عدم|دون|بدون|بلا|ألا|كلا|أبد[اً]+|ممنوع|لئلا)(?!\p{L})/u,
  fa: /(?<!\p{L})(?:نمی|نیست|ندار|نداشت|نکن|نکرد|نبا|نشو|نشد|نده|نداد|نخواه|نخور|نتوان|نرو|نرس|نپرداز|نزن|نفرست|نگذار|نگیر|نگوی|نگف|ننوی|نیای|نیاور|نخوان|نپرس|نمان|نمون|نبود|نبر|ناآشنا|بی\u200C)|(?<!\p{L})(?:نه|هیچ\p{L}*|هرگز|بدون|غیر|خیر|ممنوع|بی)(?!\p{L})/u,
  ti: /(?<!\p{L})(?:ኣይ|ኣየ|ኣያ|አይ|ዘይ|ዘየ|ከይ|ከየ|ብዘይ|የለ|የብ[ለ-ሎ]|ኣልቦ)|ዘይ|ዘየ/u,
};
