import fc from 'fast-check';

// The same examples in every run: a red test can be repeated, and a green one stays green. Change the number to look further.
fc.configureGlobal({ seed: 20_261_122 });
