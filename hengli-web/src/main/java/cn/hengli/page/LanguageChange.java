package cn.hengli.page;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

/** Changes the language by a link. It looks into nothing that was sent: an error page must not wait for, or choke on, the rest of a form. */
class LanguageChange extends LocaleChangeInterceptor {

    private static final String PARAMETER = "lang";

    LanguageChange() {
        setParamName(PARAMETER);
        setIgnoreInvalidLocale(true);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws ServletException {
        var query = request.getQueryString();
        return query == null
                || !query.contains(PARAMETER + "=")
                || request.getDispatcherType() == DispatcherType.ERROR
                || super.preHandle(request, response, handler);
    }
}
