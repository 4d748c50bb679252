/** Markup that has run as a script where a page took words for markup. Each would set `hit`. */
const act = 'globalThis.hit=1';

const handlers = ['onerror', 'onload', 'onfocus', 'onmouseover', 'onanimationstart', 'ontoggle', 'onbegin', 'onpageshow'];
const elements = [
  'img src=x',
  'svg',
  'body',
  'details open',
  'video src=x',
  'audio src=x',
  'input autofocus',
  'iframe',
  'object data=x',
  'marquee',
];
const quotes = ['', '"', "'", '`'];

const attributes = elements.flatMap((element) =>
  handlers.flatMap((handler) => quotes.map((quote) => `<${element} ${handler}=${quote}${act}${quote}>`)),
);

const scripts = ['script', 'SCRIPT', 'ScRiPt', 'script type=module', 'script/x', 'svg><script', 'math><script'].flatMap((tag) => [
  `<${tag}>${act}</script>`,
  `"><${tag}>${act}</script>`,
  `--><${tag}>${act}</script>`,
  `</title><${tag}>${act}</script>`,
]);

const links = [
  'javascript:',
  'JaVaScRiPt:',
  'java&#9;script:',
  '&#106;avascript:',
  'data:text/html,',
  'vbscript:',
  'blob:',
  'intent:',
].flatMap((scheme) => [
  `<a href="${scheme}${act}">x</a>`,
  `<form action="${scheme}${act}"><button>x</button></form>`,
  `<iframe src="${scheme}${act}"></iframe>`,
  `<base href="${scheme}//x/">`,
  `[x](${scheme}${act})`,
]);

const templates = ['{{constructor.constructor("X")()}}', '${X}', '<%= X %>', '#{X}', '$t(X)', '{{X}}', '{{- X}}'].flatMap((frame) => [
  frame.replace('X', act),
  `<b>${frame.replace('X', act)}</b>`,
]);

const rest = [
  `<style>*{background:url("javascript:${act}")}</style>`,
  `<meta http-equiv=refresh content="0;url=javascript:${act}">`,
  `<link rel=stylesheet href="data:text/css,*{}">`,
  `<iframe srcdoc="<script>${act}</script>"></iframe>`,
  `<template><script>${act}</script></template>`,
  `<noscript><img src=x onerror=${act}></noscript>`,
  `<![CDATA[<script>${act}</script>]]>`,
  `<!--<img src=x onerror=${act}>-->`,
  `&lt;script&gt;${act}&lt;/script&gt;`,
  `\\u003cscript\\u003e${act}\\u003c/script\\u003e`,
];

const wrapped = scripts.flatMap((script) => [`<p>${script}`, `<bdi>${script}</bdi>`]);

/** More than 400 of them, none twice. */
export const payloads: readonly string[] = [...new Set([...attributes, ...scripts, ...links, ...templates, ...rest, ...wrapped])];
