package cn.hengli.account.web;

import cn.hengli.account.KnownActor;
import cn.hengli.account.SessionId;
import cn.hengli.shared.Actor;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.regex.Pattern;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets in who presents a token that is alive, in the header and nowhere else, for this one request. */
@RequiredArgsConstructor
class BearerFilter extends OncePerRequestFilter {

    private static final String IN_ADDRESS = "access_token";
    private static final Pattern QUERY = Pattern.compile("(^|&)" + IN_ADDRESS + "=");
    private static final Pattern BEARER =
            Pattern.compile("Bearer +([A-Za-z0-9._~+/-]{1,200}=*)", Pattern.CASE_INSENSITIVE);

    private final TokenDesk desk;
    private final ApiDoor door;
    private final Clock clock;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var query = request.getQueryString();
        if (query != null && QUERY.matcher(query).find()) {
            door.refuseInAddress(IN_ADDRESS, response);
            return;
        }
        var secret = secret(request);
        if (secret == null) {
            chain.doFilter(request, response);
            return;
        }
        var outcome = desk.present(secret, request.getRemoteAddr());
        var known = outcome.known();
        if (known == null) {
            door.refuse(outcome, response);
        } else {
            letIn(known, request);
            chain.doFilter(request, response);
        }
    }

    private void letIn(KnownActor known, HttpServletRequest request) {
        request.setAttribute(Actor.class.getName(), known.actor());
        // of this request alone: no list of sessions ever shows it
        var now = SignedIn.now(known.actor().account(), SessionId.next(), known.stamp(), clock.instant());
        SecurityContextHolder.setContext(new SecurityContextImpl(new ActorAuthentication(now, known)));
    }

    private static @Nullable String secret(HttpServletRequest request) {
        var header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header == null) {
            return null;
        }
        var bearer = BEARER.matcher(header);
        return bearer.matches() ? bearer.group(1) : null;
    }
}
