// Prints what a report of Lighthouse says: node lighthouse.js <report> <name>
const [file, name] = process.argv.slice(2)
const report = JSON.parse(require('fs').readFileSync(file, 'utf8'))
const scores = Object.values(report.categories).map(c => `${c.id} ${Math.round(c.score * 100)}`)
const files = report.audits['network-requests'].details.items
const bytes = files.reduce((sum, f) => sum + f.transferSize, 0)
const kinds = {}
for (const f of files) kinds[f.resourceType] = (kinds[f.resourceType] || 0) + f.transferSize
const weight = bytes / 1000 <= 100 && files.length <= 10 ? 'reached' : 'MISSED'
console.log(`${name}: ${scores.join(', ')}; ${(bytes / 1000).toFixed(1)} kB in ${files.length} requests (goal 100 kB, 10: ${weight}) ${JSON.stringify(kinds)}`)
for (const category of Object.values(report.categories)) {
  for (const ref of category.auditRefs) {
    const audit = report.audits[ref.id]
    if (ref.weight > 0 && audit.score !== null && audit.score < 1) {
      const what = (audit.details?.items || []).slice(0, 4).map(i => i.node?.snippet || i.url || i.description || i.source || '').join(' | ')
      console.log(`  ${category.id} ${ref.id} ${audit.score} weight ${ref.weight} ${audit.displayValue || ''} ${what}`.trimEnd())
    }
  }
}
