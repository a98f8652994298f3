// Summernote still calls what jQuery 4 no longer has.
Object.assign(globalThis.jQuery, {
  now: Date.now,
  isFunction: (one) => typeof one === 'function',
  isArray: Array.isArray,
  trim: (words) => words.trim(),
  type: (one) => typeof one,
});
