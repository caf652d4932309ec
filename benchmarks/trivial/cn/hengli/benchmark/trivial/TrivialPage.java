package cn.hengli.benchmark.trivial;

import com.sun.management.ThreadMXBean;
import jakarta.servlet.http.HttpSession;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.support.SessionFlashMapManager;

/**
 * What the pages are compared with: the same server, the same filters, the same session, and a template that does next to nothing. Never part
 * of the product.
 */
@Controller
class TrivialPage {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @GetMapping("/benchmark/trivial")
    String show(Model model) {
        model.addAttribute("words", "横沥");
        return "benchmark/trivial";
    }

    /** Bytes that all threads have allocated since they began. */
    @GetMapping("/benchmark/allocated")
    @ResponseBody
    String allocated() {
        var bytes = THREADS.getThreadAllocatedBytes(THREADS.getAllThreadIds());
        return Long.toString(Arrays.stream(bytes).filter(each -> each > 0).sum());
    }

    /** Drops what the next page would have shown: one who sends forms without looking at the answers would pile it up in the session. */
    @GetMapping("/benchmark/forget")
    @ResponseBody
    String forget(HttpSession session) {
        session.removeAttribute(SessionFlashMapManager.class.getName() + ".FLASH_MAPS");
        return "forgotten";
    }
}
