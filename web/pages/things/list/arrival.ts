import { createContext, createSignal, useContext } from 'solid-js'

// Sections of one page are shown together: one that came later would push those below it away from the eye.

const ArrivalContext = createContext<() => (arrived: boolean) => void>(() => () => {})

export const ArrivalProvider = ArrivalContext.Provider

/** For a section: registers it, and takes whether it has what it shows. */
export function useArrival(): () => (arrived: boolean) => void {
  return useContext(ArrivalContext)
}

/** For the page: whether every section has arrived once. */
export function arrivals() {
  const [missing, setMissing] = createSignal(0)
  function register(): (arrived: boolean) => void {
    let counted = true
    setMissing((count) => count + 1)
    return (arrived) => {
      if (!arrived || !counted) return
      counted = false
      setMissing((count) => count - 1)
    }
  }
  return { register, all: () => missing() === 0 }
}
