package cn.hengli.server;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.springframework.http.HttpHeaders;

/**
 * 公平使用: what is sent slowly holds a thread while it is waited for, and 200 such senders would hold them all. So no address holds more than
 * its share, and all together leave room for those who read. What is larger than anything we take is not waited for at all. Behind a proxy,
 * which itself waits for what is sent, nobody comes near this.
 */
class FairShare extends ValveBase {

    /** A whole town hall behind one address, its fifty units and the office all saving at the same moment. */
    static final int OF_ONE_ADDRESS = 60;

    /** Of the server's 200 threads. */
    static final int OF_ALL = 150;

    private final long largest;
    private final Map<String, Integer> held = new HashMap<>();
    private int heldByAll;

    FairShare(long largest) {
        super(true);
        this.largest = largest;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        if (!sendsSomething(request)) {
            getNext().invoke(request, response);
            return;
        }
        var address = request.getRemoteAddr();
        if (request.getContentLengthLong() > largest) {
            refuse(413, request, response);
        } else if (take(address)) {
            try {
                getNext().invoke(request, response);
            } finally {
                giveBack(address);
            }
        } else {
            response.setHeader(HttpHeaders.RETRY_AFTER, "5");
            refuse(503, request, response);
        }
    }

    private static boolean sendsSomething(Request request) {
        return request.getContentLengthLong() > 0 || request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
    }

    /** Without reading the rest first, as the server does by itself: that is what is too slow or too large. */
    private static void refuse(int status, Request request, Response response) throws IOException {
        request.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
        response.setStatus(status);
        PlainPage.of(status).write(request, response);
    }

    private synchronized boolean take(String address) {
        var own = held.getOrDefault(address, 0);
        if (own >= OF_ONE_ADDRESS || heldByAll >= OF_ALL) {
            return false;
        }
        held.put(address, own + 1);
        heldByAll++;
        return true;
    }

    private synchronized void giveBack(String address) {
        held.computeIfPresent(address, (key, count) -> count == 1 ? null : count - 1);
        heldByAll--;
    }
}
