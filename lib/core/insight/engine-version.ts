/** Changes with every change of a formula or constant; cached opinions of another version are rebuilt. */
export const ENGINE_VERSION = '2';
