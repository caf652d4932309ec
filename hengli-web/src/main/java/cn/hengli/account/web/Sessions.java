package cn.hengli.account.web;

import cn.hengli.account.ActorLookup;
import cn.hengli.account.KnownActor;
import cn.hengli.shared.Actor;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * 会话: who has signed in. The session holds no more than {@link SignedIn}; what that account may do is asked of the database at every
 * request, and a session that was ended, or whose account was disabled, or got another password or other posts, is dropped there and then.
 */
@Component
@RequiredArgsConstructor
class Sessions implements SecurityContextRepository {

    private static final String ATTRIBUTE = "signed-in";

    private final ActorLookup actors;
    private final SessionSettings settings;
    private final Clock clock;

    /** Begins a session of its own for who has just signed in: whatever there was before, known to whomever, is gone. */
    void begin(HttpServletRequest request, SignedIn signedIn) {
        var former = request.getSession(false);
        if (former != null) {
            former.invalidate();
        }
        request.getSession(true).setAttribute(ATTRIBUTE, signedIn);
    }

    /** Lets the present session go on, under another name, where all other sessions of its account end. */
    void goOn(HttpServletRequest request, SignedIn signedIn) {
        request.changeSessionId();
        request.getSession().setAttribute(ATTRIBUTE, signedIn);
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        return new Deferred(request);
    }

    @Override
    @SuppressWarnings("deprecation") // its only caller is gone, the interface still has it
    public SecurityContext loadContext(
            org.springframework.security.web.context.HttpRequestResponseHolder requestResponseHolder) {
        return loadDeferredContext(requestResponseHolder.getRequest()).get();
    }

    /** What a request found out is not kept; leaving empties the session. */
    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        var session = request.getSession(false);
        if (context.getAuthentication() == null && session != null) {
            session.removeAttribute(ATTRIBUTE);
        }
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(ATTRIBUTE) != null;
    }

    private Optional<ActorAuthentication> authentication(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(ATTRIBUTE) instanceof SignedIn signedIn)) {
            return Optional.empty();
        }
        var known = actors.find(signedIn.accountId(), signedIn.sessionId(), LocalDate.now(clock))
                .filter(found -> isOpen(signedIn, found));
        if (known.isEmpty()) {
            end(session);
        }
        known.ifPresent(found -> request.setAttribute(Actor.class.getName(), found.actor()));
        return known.map(found -> new ActorAuthentication(signedIn, found));
    }

    private boolean isOpen(SignedIn signedIn, KnownActor known) {
        return known.enabled()
                && known.stamp() == signedIn.stamp()
                && !signedIn.isOlderThan(settings.absolute(), clock.instant());
    }

    private static void end(HttpSession session) {
        try {
            session.invalidate();
        } catch (IllegalStateException e) {
            // another request of the same browser has just done it
        }
    }

    /** Asks the database when somebody first wants to know: pictures and styles cost nothing. */
    @RequiredArgsConstructor
    private final class Deferred implements DeferredSecurityContext {

        private final HttpServletRequest request;

        @SuppressWarnings("NullAway.Init")
        private SecurityContext context;

        @Override
        public SecurityContext get() {
            if (context == null) {
                context = authentication(request)
                        .<SecurityContext>map(SecurityContextImpl::new)
                        .orElseGet(SecurityContextHolder::createEmptyContext);
            }
            return context;
        }

        @Override
        public boolean isGenerated() {
            return get().getAuthentication() == null;
        }
    }
}
