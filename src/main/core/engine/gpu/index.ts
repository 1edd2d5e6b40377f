export { cudaPackages, installedCuda } from './cuda-packages';
export { type Cuda, type CudaDeps, type CudaPlan, type CudaStatus, createCuda } from './install-cuda';
export { findNvidia } from './nvidia';
