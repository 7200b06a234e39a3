import { readFileSync } from 'node:fs'
import { ApolloGateway } from '@apollo/gateway'
import { ApolloServer } from '@apollo/server'
import { startStandaloneServer } from '@apollo/server/standalone'

// The stock gateway as its documentation starts it.

const [file = ''] = process.argv.slice(2)
const gateway = new ApolloGateway({ supergraphSdl: readFileSync(file, 'utf8') })
const server = new ApolloServer({ gateway })
const { url } = await startStandaloneServer(server, { listen: { port: 0, host: '127.0.0.1' } })
console.log(`listening ${new URL(url).port}`)
