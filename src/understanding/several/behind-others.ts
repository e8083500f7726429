/** "A colleague's was cedar-9, mine is maple-ops": what is one's own, behind somebody else's; null where nothing stands so. */
export function behindOthers(text: string): string | null {
  const own =
    /^.{2,80}[,.;，。；\s—–-](?:but )?(?:mine|ours)(?:'s| is| was| would be| should be|:)\s+(.+)$|^.{2,60}[,;，。；\s]?(?:我自己的|我们的|我的|我司的|咱们的)(?:是|为|：)(.+)$/iu.exec(
      text.trim(),
    )
  return own?.[1] ?? own?.[2] ?? null
}
