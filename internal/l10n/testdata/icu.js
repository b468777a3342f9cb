'use strict';
// What ICU makes of numbers. The question stands on standard input:
//
//	{"locales": [{"tag": "es-ES", "values": ["-1234.50"]}], "currencies": ["EUR"]}
//
// Each value is written twice: with the digits that it has, and as ICU would round it.

const {locales, currencies} = JSON.parse(require('fs').readFileSync(0, 'utf8'));

const scale = (value) => value.includes('.') ? value.length - value.indexOf('.') - 1 : 0;

// A formatter costs more than a thousand uses of it.
function formats(tag) {
  const made = new Map();
  return (Kind, options, digits) => {
    const key = Kind.name + options.style + options.currency + digits;
    if (!made.has(key)) {
      const exact = digits < 0 ? {} : {minimumFractionDigits: digits, maximumFractionDigits: digits};
      made.set(key, new Kind(tag, {...options, ...exact}));
    }
    return made.get(key);
  };
}

function write(tag, values, digits) {
  const format = formats(tag);
  const number = (value, options) => format(Intl.NumberFormat, options, digits(value));
  const money = (currency) => ({style: 'currency', currency});
  return {
    decimal: values.map((v) => number(v, {}).format(v)),
    percent: values.map((v) => number(v, {style: 'percent'}).format(v + 'e-2')),
    plural: values.map((v) => format(Intl.PluralRules, {}, digits(v)).select(Number(v))),
    money: Object.fromEntries(currencies.map((c) => [c, values.map((v) => number(v, money(c)).format(v))])),
  };
}

const usual = (currency) => new Intl.NumberFormat('en', {style: 'currency', currency}).resolvedOptions().maximumFractionDigits;

process.stdout.write(JSON.stringify({
  icu: process.versions.icu,
  cldr: process.versions.cldr,
  digits: Object.fromEntries(currencies.map((c) => [c, usual(c)])),
  locales: locales.map(({tag, values}) => ({
    tag,
    exact: write(tag, values, scale),
    rounded: write(tag, values.slice(0, 20), () => -1),
  })),
}));
