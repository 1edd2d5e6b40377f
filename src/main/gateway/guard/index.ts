export { type GatewayAddresses, gatewayAddresses, isLoopback } from './addresses';
export { checkRequest, checkUpgrade } from './guard';
