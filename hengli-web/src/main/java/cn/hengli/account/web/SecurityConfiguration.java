package cn.hengli.account.web;

import cn.hengli.account.LockRule;
import cn.hengli.account.PasswordRule;
import cn.hengli.shared.Permission;
import jakarta.servlet.DispatcherType;
import java.time.Clock;
import java.time.Duration;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** How every request is guarded: what is open to all, what to those who have signed in, what to administrators. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({SessionSettings.class, PasswordSettings.class, LockSettings.class})
class SecurityConfiguration {

    private static final String CONTENT_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; "
            + "frame-ancestors 'none'";

    private static final String[] STATIC = {
        "/*.css", "/*.svg", "/*.ico", "/js/**", "/help/images/**", "/webjars/**", "/_static/**"
    };

    private static final String[] ADMINISTRATION = Stream.of(
                    Permission.MAINTAIN_UNITS,
                    Permission.MAINTAIN_COLLECTIVES,
                    Permission.MAINTAIN_ACCOUNTS,
                    Permission.MAINTAIN_POSTS,
                    Permission.READ_AUDIT,
                    Permission.READ_HEALTH,
                    Permission.BACK_UP)
            .map(Enum::name)
            .toArray(String[]::new);

    @Bean
    PasswordRule passwordRule(PasswordSettings settings) {
        return settings.rule();
    }

    @Bean
    LockRule lockRule(LockSettings settings) {
        return settings.rule();
    }

    /** Styles, scripts and pictures of the program itself: no session, no question to the database, kept by browsers. */
    @Bean
    @Order(1)
    SecurityFilterChain staticFiles(HttpSecurity http, @Value("${hengli.tls.hsts}") Duration hsts) {
        return http.securityMatcher(STATIC)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.disable())
                .csrf(csrf -> csrf.disable())
                .logout(logout -> logout.disable())
                .headers(headers -> guard(headers, hsts).cacheControl(cache -> cache.disable()))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(
            HttpSecurity http,
            Sessions sessions,
            Doorkeeper doorkeeper,
            SignOut signOut,
            SessionSettings settings,
            PasswordRule rule,
            @Value("${hengli.tls.hsts}") Duration hsts,
            Clock clock) {
        return http.authorizeHttpRequests(
                        requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                                .permitAll()
                                .requestMatchers("/login", "/login/**", "/error")
                                .permitAll()
                                .requestMatchers("/admin", "/admin/**")
                                .hasAnyAuthority(ADMINISTRATION)
                                .requestMatchers("/actuator", "/actuator/**")
                                .hasAuthority(Permission.READ_HEALTH.name())
                                .anyRequest()
                                .authenticated())
                .securityContext(context -> context.securityContextRepository(sessions))
                .requestCache(cache -> cache.disable())
                .csrf(csrf -> spa(csrf, settings))
                .exceptionHandling(refusals ->
                        refusals.authenticationEntryPoint(doorkeeper).accessDeniedHandler(doorkeeper))
                .logout(logout -> logout.addLogoutHandler(signOut).logoutSuccessHandler(signOut))
                .addFilterBefore(new PasswordWall(rule, clock), AuthorizationFilter.class)
                .headers(headers -> guard(headers, hsts))
                .build();
    }

    /**
     * The token is in a cookie, not in the session: a page that has outlived its session is still this site's own page. It stays the same
     * over sign-ins for the same reason: what was typed in another window goes through.
     */
    private static void spa(CsrfConfigurer<HttpSecurity> csrf, SessionSettings settings) {
        var tokens = CookieCsrfTokenRepository.withHttpOnlyFalse();
        tokens.setCookieCustomizer(
                cookie -> cookie.sameSite("Lax").secure(settings.secure()).path("/"));
        csrf.spa().csrfTokenRepository(tokens);
    }

    static HeadersConfigurer<HttpSecurity> guard(HeadersConfigurer<HttpSecurity> headers, Duration hsts) {
        // of this host only: the town's other hosts are not ours to speak for
        return headers.httpStrictTransportSecurity(
                        strict -> strict.includeSubDomains(false).maxAgeInSeconds(hsts.toSeconds()))
                .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                .frameOptions(frames -> frames.deny())
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(
                        features -> features.policy("camera=(), microphone=(), geolocation=(), payment=()"));
    }
}
