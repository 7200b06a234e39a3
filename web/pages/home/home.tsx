export default function Home() {
  return <h1>Stoa</h1>
}
