export { pack, product, productOfTranspose } from './product';
export { cellForward, cellBackward } from './cell';
export * from './rows';
export { adam, adamRows, squares } from './adam';
export { neighbours } from './neighbours';
export { prepare } from './numbers';
