package cn.hengli.page;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

@Configuration(proxyBeanMethods = false)
class PageConfiguration implements WebMvcConfigurer {

    /** There are neither languages nor forms, and no cookie is set. */
    private static final String FOR_PROGRAMS = "/api/**";

    private final ActorArgument actorArgument;
    private final DayFormatter dayFormatter;
    private final int heavyAtOnce;

    PageConfiguration(
            ActorArgument actorArgument,
            DayFormatter dayFormatter,
            @Value("${hengli.heavy-at-once:4}") int heavyAtOnce) {
        this.actorArgument = actorArgument;
        this.dayFormatter = dayFormatter;
        this.heavyAtOnce = heavyAtOnce;
    }

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addFormatter(dayFormatter);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(actorArgument);
    }

    /** Chinese unless the reader chose otherwise: the browser's own language says little on a shared office machine. */
    @Bean
    LocaleResolver localeResolver() {
        var resolver = new CookieLocaleResolver("language");
        resolver.setDefaultLocale(Locale.SIMPLIFIED_CHINESE);
        resolver.setCookieMaxAge(Duration.ofDays(365));
        resolver.setCookieHttpOnly(true);
        resolver.setCookieSameSite("Lax");
        resolver.setRejectInvalidCookies(false);
        return resolver;
    }

    /** All bundles as one for each language: a word of a page is looked up once, and not in each of them by turns. */
    @Bean
    MessageSource messageSource(@Value("${spring.messages.basename}") String[] bundles) {
        var messages = new ReloadableResourceBundleMessageSource();
        messages.setBasenames(
                Arrays.stream(bundles).map(name -> "classpath:" + name).toArray(String[]::new));
        messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
        messages.setFallbackToSystemLocale(false);
        return messages;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new HeavyTurns(heavyAtOnce));
        registry.addInterceptor(new LanguageChange()).excludePathPatterns(FOR_PROGRAMS);
        registry.addInterceptor(new FormsOnly()).excludePathPatterns(FOR_PROGRAMS);
    }
}
