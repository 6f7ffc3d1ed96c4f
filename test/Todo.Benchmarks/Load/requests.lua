-- Requests of one kind for wrk. What to ask comes in the environment; the last line printed is the result.
wrk.headers["Authorization"] = "Bearer " .. os.getenv("BENCHMARK_TOKEN")

local lists = {}
for id in (os.getenv("BENCHMARK_LISTS") or ""):gmatch("[^,]+") do lists[#lists + 1] = id end

if #lists > 0 then
  wrk.method = "POST"
  wrk.headers["Content-Type"] = "application/json"
  local count = 0
  function request()
    count = count + 1
    local list = lists[count % #lists + 1]
    return wrk.format(nil, nil, nil, string.format('{"listId":"%s","title":"Call the plumber, try %d"}', list, count))
  end
end

function done(summary, latency)
  local errors = summary.errors
  io.write(string.format("result %d %d %d %d %d\n",
    summary.requests, summary.duration, latency:percentile(50), latency:percentile(99),
    errors.connect + errors.read + errors.write + errors.status + errors.timeout))
end
