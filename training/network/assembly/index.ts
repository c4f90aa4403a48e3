export { pack, product, productOfTranspose } from './product';
export { packSmall, productSmall } from './small';
export { cellForward, cellSmall, cellBackward } from './cell';
export * from './rows';
export { adam, adamRows, squares } from './adam';
export { neighbours } from './neighbours';
export { prepare } from './numbers';
