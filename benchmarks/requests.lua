-- wrk script. Arguments after --: the kind of requests, and a file with one line for each signed-in session.
--   pages  file: cookies                        the address given to wrk, asked for by all sessions in turn
--   save   file: cookies, token, entry, version, fields      each thread saves its own entry again and again
--   submit the same file                        submit, withdraw, by turns
-- Fields of a line are separated by tabs. save and submit need as many threads as connections: a thread then waits for each answer, and
-- knows the entry's version.
local ffi = require("ffi")
ffi.cdef [[ typedef struct { long seconds; long nanoseconds; } moment; int clock_gettime(int clock, moment *now); ]]

local threads = {}
function setup(thread)
    thread:set("number", #threads + 1)
    threads[#threads + 1] = thread
end

local now = ffi.new("moment")
local function micros()
    ffi.C.clock_gettime(1, now)
    return tonumber(now.seconds) * 1e6 + tonumber(now.nanoseconds) / 1e3
end

local lines, ready, turn = {}, {}, 0
local kind, cookies, token, entry, version, fields
local step, sent
-- read by done(): microseconds each request took, by kind
faults, first_fault = 0, ""
took_save, took_submit, took_withdraw = {}, {}, {}
local took = { save = took_save, submit = took_submit, withdraw = took_withdraw }

function init(args)
    kind = args[1]
    for line in io.lines(args[2]) do lines[#lines + 1] = line end
    if kind == "pages" then
        for i, line in ipairs(lines) do ready[i] = wrk.format("GET", nil, { Cookie = line, Accept = "text/html" }) end
    else
        cookies, token, entry, version, fields = lines[number]:match("^(.-)\t(.-)\t(.-)\t(.-)\t(.-)$")
        version = tonumber(version)
        response = answered
        step = kind == "save" and "save" or "submit"
    end
end

local function post(path, body, script)
    local headers = {
        Cookie = cookies, Accept = script and "*/*" or "text/html",
        ["X-XSRF-TOKEN"] = token, ["Content-Type"] = "application/x-www-form-urlencoded",
    }
    if script then headers["X-Requested-With"] = "fetch" end
    return wrk.format("POST", "/entries/" .. entry .. path, headers, body)
end

function request()
    if kind == "pages" then
        turn = turn % #ready + 1
        return ready[turn]
    end
    local made
    if step == "save" then
        turn = turn + 1
        made = post("/draft", "version=" .. version .. "&progress=" .. turn .. fields, true)
    elseif step == "submit" then
        made = post("/submission", "version=" .. version .. "&progress=0" .. fields, false)
    elseif step == "withdraw" then
        made = post("/withdrawal", "", false)
    else
        made = wrk.format("GET", "/benchmark/forget", { Cookie = cookies })
    end
    sent = micros()
    return made
end

local after = { save = "save", submit = "forget-submit", ["forget-submit"] = "withdraw", withdraw = "forget-withdraw", ["forget-withdraw"] = "submit" }

function answered(status, headers, body)
    local time = micros() - sent
    local expected = (step == "submit" or step == "withdraw") and 302 or 200
    if status ~= expected then
        faults = faults + 1
        if first_fault == "" then first_fault = step .. " " .. status .. " " .. body:sub(1, 300):gsub("%s+", " ") end
    elseif took[step] then
        took[step][#took[step] + 1] = time
        version = version + 1
    end
    step = after[step]
end

function done(summary, latency, requests)
    io.write(string.format("RESULT requests=%d micros=%d bytes=%d p50=%.0f p99=%.0f socket=%d status=%d\n",
        summary.requests, summary.duration, summary.bytes, latency:percentile(50), latency:percentile(99),
        summary.errors.connect + summary.errors.read + summary.errors.write + summary.errors.timeout, summary.errors.status))
    for _, thread in ipairs(threads) do
        for _, name in ipairs({ "save", "submit", "withdraw" }) do
            for _, time in ipairs(thread:get("took_" .. name)) do io.write(string.format("TOOK %s %.0f\n", name, time)) end
        end
        if thread:get("faults") > 0 then io.write("FAULT " .. thread:get("faults") .. ", the first: " .. thread:get("first_fault") .. "\n") end
    end
end
