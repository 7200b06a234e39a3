import { runGateway } from '../deploy/gateway-process.ts'

await runGateway()
