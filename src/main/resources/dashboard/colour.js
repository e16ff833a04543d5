// Colours in the browser as app.servicepro.themes.Colour and Legibility have them on the server; a test holds them together.
const FORM = /^oklch\(\s*([\d.]{1,12})(%?)\s+([\d.]{1,12})\s+([\d.]{1,12})(?:deg)?\s*\)$/;
const HEX = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/;
const NEAR = 1e-4;

const rounded = (l, c, h) => ({ l: Math.round(l * 1e4) / 1e4, c: Math.round(c * 1e4) / 1e4, h: Math.round(h * 100) / 100 });
const clamp = (x) => Math.min(1, Math.max(0, x));
const light = (byte) => { const x = byte / 255; return x <= 0.04045 ? x / 12.92 : ((x + 0.055) / 1.055) ** 2.4; };
const byte = (x) => Math.round(255 * (x <= 0.0031308 ? x * 12.92 : 1.055 * x ** (1 / 2.4) - 0.055));

function linear({ l, c, h }) {
  const a = c * Math.cos(h * Math.PI / 180), b = c * Math.sin(h * Math.PI / 180);
  const x = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const y = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const z = (l - 0.0894841775 * a - 1.2914855480 * b) ** 3;
  return [
    4.0767416621 * x - 3.3077115913 * y + 0.2309699292 * z,
    -1.2684380046 * x + 2.6097574011 * y - 0.3413193965 * z,
    -0.0041960863 * x - 0.7034186147 * y + 1.7076147010 * z,
  ];
}

const inGamut = (colour) => linear(colour).every((x) => x >= -NEAR && x <= 1 + NEAR);

function ofHex(digits) {
  const six = digits.length === 3 ? digits.replace(/(.)/g, "$1$1") : digits;
  const rgb = parseInt(six, 16);
  const r = light(rgb >> 16 & 255), g = light(rgb >> 8 & 255), b = light(rgb & 255);
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  const x = 1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s;
  const y = 0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s;
  const c = Math.hypot(x, y);
  const h = c < NEAR ? 0 : Math.atan2(y, x) * 180 / Math.PI;
  return rounded(0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s, c < NEAR ? 0 : c, h < 0 ? h + 360 : h);
}

/** The same lightness and hue with as much of the chroma as sRGB has. */
export function shown(colour) {
  const whole = rounded(clamp(colour.l), colour.c, ((colour.h % 360) + 360) % 360);
  if (inGamut(whole)) return whole;
  let low = 0, high = whole.c;
  for (let i = 0; i < 24; i++) {
    const middle = (low + high) / 2;
    if (inGamut({ l: whole.l, c: middle, h: whole.h })) low = middle; else high = middle;
  }
  return { l: whole.l, c: Math.floor(low * 1e4) / 1e4, h: whole.h };
}

/** What somebody typed or picked; null when it is no colour. */
export function typed(text) {
  const plain = text.trim().toLowerCase();
  const hex = HEX.exec(plain);
  if (hex) return ofHex(hex[1]);
  const form = FORM.exec(plain);
  if (!form) return null;
  const colour = { l: form[2] ? form[1] / 100 : +form[1], c: +form[3], h: +form[4] };
  return Object.values(colour).every(Number.isFinite) ? shown(colour) : null;
}

export const css = ({ l, c, h }) => `oklch(${+l.toFixed(4)} ${+c.toFixed(4)} ${+h.toFixed(2)})`;
export const hex = (colour) => "#" + linear(shown(colour)).map((x) => byte(clamp(x)).toString(16).padStart(2, "0")).join("");

function luminance(colour) {
  const [r, g, b] = linear(colour).map(clamp);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** WCAG 2 contrast ratio, 1 to 21. */
export function contrast(one, other) {
  const x = luminance(one) + 0.05, y = luminance(other) + 0.05;
  return Math.max(x, y) / Math.min(x, y);
}

/** The nearest colour that can be read on all grounds ({colour, need}); null when they contradict each other. */
export function nearest(front, grounds) {
  for (let i = 0; i <= 1000; i++) {
    for (const l of [front.l - i * 0.001, front.l + i * 0.001]) {
      const tried = i ? shown({ ...front, l }) : front;
      if (l >= 0 && l <= 1 && grounds.every((g) => contrast(tried, g.colour) >= g.need)) return tried;
    }
  }
  return null;
}
