package cn.hengli.account.web;

import cn.hengli.api.ApiPaths;
import java.time.Clock;
import java.time.Duration;
import lombok.RequiredArgsConstructor;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;

/**
 * How addresses for programs are guarded: a token with each request and nothing else. No session is looked at, so no browser can be led to
 * ask in its person's name, and there is nothing to forge; and a token opens no page.
 */
@Configuration(proxyBeanMethods = false)
@RequiredArgsConstructor
class ApiSecurity {

    private final TokenDesk desk;
    private final ApiDoor door;
    private final Clock clock;

    @Bean
    @Order(1)
    SecurityFilterChain forPrograms(HttpSecurity http, @Value("${hengli.tls.hsts}") Duration hsts) {
        return guarded(http.securityMatcher(ApiPaths.API), hsts)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .build();
    }

    /** The document holds nothing of the town, but says what there is to try: whoever is somebody here may read it, in the browser too. */
    @Bean
    @Order(1)
    SecurityFilterChain forReadersOfTheDocument(
            HttpSecurity http, Sessions sessions, @Value("${hengli.tls.hsts}") Duration hsts) {
        return guarded(http.securityMatcher(ApiPaths.DOCUMENT), hsts)
                .securityContext(context -> context.securityContextRepository(sessions))
                .build();
    }

    private HttpSecurity guarded(HttpSecurity http, Duration hsts) {
        return http.authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .addFilterBefore(new BearerFilter(desk, door, clock), AuthorizationFilter.class)
                .exceptionHandling(
                        refusals -> refusals.authenticationEntryPoint(door).accessDeniedHandler(door))
                .requestCache(cache -> cache.disable())
                .csrf(csrf -> csrf.disable())
                .logout(logout -> logout.disable())
                .headers(headers -> SecurityConfiguration.guard(headers, hsts));
    }
}
