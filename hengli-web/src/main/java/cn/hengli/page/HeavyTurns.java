package cn.hengli.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * 排队: few of what is {@link Heavy} run at a time, so that they never hold all connections to the database and pages are still answered. Some
 * wait for their turn, for a moment; the rest are told to come back.
 */
class HeavyTurns implements HandlerInterceptor {

    /** Of the server's 200 threads. */
    private static final int WAITING = 20;

    private static final int PATIENCE_SECONDS = 5;
    private static final String TURN = HeavyTurns.class.getName();

    private final Semaphore places;

    HeavyTurns(int places) {
        this.places = new Semaphore(places, true);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        // an answer that is written in the background comes by twice, with the turn it has
        if (isHeavy(handler) && request.getAttribute(TURN) == null) {
            take();
            request.setAttribute(TURN, true);
        }
        return true;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        if (request.getAttribute(TURN) != null) {
            request.removeAttribute(TURN);
            places.release();
        }
    }

    private void take() {
        try {
            if (places.getQueueLength() >= WAITING || !places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new NoTurn();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NoTurn();
        }
    }

    private static boolean isHeavy(Object handler) {
        return handler instanceof HandlerMethod method
                && (AnnotatedElementUtils.hasAnnotation(method.getMethod(), Heavy.class)
                        || AnnotatedElementUtils.hasAnnotation(method.getBeanType(), Heavy.class));
    }
}
