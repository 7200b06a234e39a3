let audio: AudioContext | undefined

/** One short tone for yes, a lower one for no; nothing where the browser makes no sound. */
export function sound(yes: boolean): void {
  try {
    audio ??= new AudioContext()
    const tone = audio.createOscillator()
    const volume = audio.createGain()
    const end = audio.currentTime + (yes ? 0.09 : 0.22)
    tone.frequency.value = yes ? 880 : 220
    volume.gain.setValueAtTime(0.08, audio.currentTime)
    volume.gain.exponentialRampToValueAtTime(0.001, end)
    tone.connect(volume).connect(audio.destination)
    tone.start()
    tone.stop(end)
  } catch {
    // The row says it too.
  }
}
