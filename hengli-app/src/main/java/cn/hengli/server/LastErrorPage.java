package cn.hengli.server;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/** Answers what the web server itself refuses, before any page can: an address that no browser writes, a header that is none. */
class LastErrorPage extends ErrorReportValve {

    /** When, as the valve it replaces; in our words. */
    @Override
    protected void report(Request request, Response response, @Nullable Throwable throwable) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            PlainPage.of(response.getStatus()).write(request, response);
        } catch (IOException e) {
            // whoever sent this is gone
            container.getLogger().debug("no answer to " + request.getRemoteAddr(), e);
        }
    }
}
