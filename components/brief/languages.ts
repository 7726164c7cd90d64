/** Languages that are offered; a brief may hold others besides. */
export const LANGUAGES =
  'ar cs da de el en es fi fr he hi hu id it ja ko nb nl pl pt ro ru sv th tr uk vi zh'.split(' ');
