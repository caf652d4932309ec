package cn.hengli.account.web;

import cn.hengli.account.RecordSignIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.stereotype.Component;

/** 退出登录: keeps who left, and shows the way back in. */
@Component
@RequiredArgsConstructor
class SignOut implements LogoutHandler, LogoutSuccessHandler {

    private final RecordSignIn recordSignIn;

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        if (authentication instanceof ActorAuthentication present) {
            recordSignIn.ended(present.known().actor(), present.getPrincipal().sessionId());
        }
    }

    @Override
    public void onLogoutSuccess(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication)
            throws IOException {
        if (Scripts.sent(request)) {
            response.setStatus(HttpStatus.NO_CONTENT.value());
        } else {
            response.sendRedirect(request.getContextPath() + "/login?left");
        }
    }
}
