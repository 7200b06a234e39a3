// The one configuration of the built app: the origin of the endpoint where another server than its gateway serves it.
globalThis.stoa = { endpoint: '' }
