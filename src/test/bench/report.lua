-- One line at the end: requests, requests a second, 50th and 99th percentile in microseconds, errors.
function done(summary, latency)
  local e = summary.errors
  io.write(string.format("%d %d %d %d %d\n", summary.requests, summary.requests / summary.duration * 1e6,
    latency:percentile(50), latency:percentile(99), e.connect + e.read + e.write + e.status + e.timeout))
end
