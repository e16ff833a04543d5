-- Asks shop-1 .. shop-n in turn: BENCH=<this folder> wrk -s rotate.lua <address> -- n
dofile(os.getenv("BENCH") .. "/report.lua")
local requests, at = {}, 0
function init(arguments)
  for n = 1, tonumber(arguments[1]) do
    requests[n] = wrk.format("GET", nil, { Host = "shop-" .. n .. ".localhost", ["Accept-Encoding"] = "gzip" })
  end
end
function request()
  at = at % #requests + 1
  return requests[at]
end
