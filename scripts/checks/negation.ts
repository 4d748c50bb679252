/** How sentences say no. */

/** English words that turn a sentence round. */
export const englishNegation = /\b(?:not|cannot|never|without|nobody|none|no)\b|n[’']t\b/i;

/** Signs of a no in each language, in the text as it stands. A sentence may say no by other means: these only give a hint. */
export const negationMarkers: Readonly<Record<string, RegExp>> = {
  ar: /(?<!\p{L})[وفأ]?(?:لا|لم|لن|ليس\p{L}*|لست\p{L}*|غير|[بلو]?عدم|دون|بدون|بلا|ألا|كلا|أبد[اً]+|ممنوع|لئلا)(?!\p{L})/u,
  fa: /(?<!\p{L})(?:نمی|نیست|ندار|نداشت|نکن|نکرد|نبا|نشو|نشد|نده|نداد|نخواه|نخور|نتوان|نرو|نرس|نپرداز|نزن|نفرست|نگذار|نگیر|نگوی|نگف|ننوی|نیای|نیاور|نخوان|نپرس|نمان|نمون|نبود|نبر|ناآشنا|بی\u200C)|(?<!\p{L})(?:نه|هیچ\p{L}*|هرگز|بدون|غیر|خیر|ممنوع|بی)(?!\p{L})/u,
  ur: /(?<!\p{L})(?:نہ|نہیں|مت|بغیر|بلا|کبھی|کوئی نہیں|غیر|بند|منع|لا|نا)(?!\p{L})/u,
  prs: /(?<!\p{L})(?:نمی|نیست|ندار|نداشت|نکن|نکرد|نبا|نشو|نشد|نده|نداد|نخواه|نخور|نتوان|نرو|نرس|نپرداز|نزن|نفرست|نگذار|نگیر|نگوی|نگف|ننوی|نیای|نیاور|نخوان|نپرس|نمان|نبود|نبر|بی\u200C)|(?<!\p{L})(?:نه|هیچ\p{L}*|هرگز|بدون|غیر|نخیر|ممنوع|بی)(?!\p{L})/u,
  ps: /(?<!\p{L})(?:نه|نشي|نشئ|نلر\p{L}*|نکړ\p{L}*|مه|هیڅ\p{L}*|هېڅ\p{L}*|بې|پرته|نا\p{L}+|نشته|ندی|نده|نیست)(?!\p{L})/u,
  ckb: /(?<!\p{L})(?:نا|نە|مە|بێ|هیچ|هەرگیز)/u,
  am: /(?<!\p{L})(?:አይ|አል|አት|አን|ያለ|የለ|ያል|የማይ|የማት|የማያ|ካል|ሳይ|ሳት|ባይ|ባል|እንዳይ|ላይ|ምንም|በጭራሽ|ወይም አይ|ማንም)|ያልሆነ|አይደለ|ሌለ/u,
  bn: /(?<!\p{L})(?:না|নেই|নয়|নন|নাই|ছাড়া|বিনা|কখনও|কখনো|কোনো|নি)(?!\p{L})|(?:েননি|হয়নি|ননি|নি)(?!\p{L})/u,
  sq: /(?<!\p{L})(?:nuk|s'|mos|pa|as|asnjë\p{L}*|kurrë|jo|askush|pamundur)(?!\p{L})/iu,
  so: /(?<!\p{L})(?:ma|aan|maaha|ha|la'aan|aanad|aanan|aanay|aanu|weligeed|cidna|waxba|maya|mid|inaanu|inaanad|inaanay|maba|aanay|kuma|lama|looma|uma|iskama|lagama|laguma|kama|lagaama|kaama|ayna|yaan|yaanay|kuuma|iguma)(?!\p{L})|la'aan/iu,
  vi: /(?<!\p{L})(?:không|chưa|chẳng|đừng|miễn|vô|phi|cấm|chớ)(?!\p{L})/iu,
  ti: /(?<!\p{L})(?:ኣይ|ኣየ|ኣያ|አይ|ዘይ|ዘየ|ከይ|ከየ|ብዘይ|የለ|የብ[ለ-ሎ]|ኣልቦ)|ዘይ|ዘየ/u,
};
