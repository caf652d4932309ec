package cn.hengli.audit.web;

import cn.hengli.audit.Origin;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The address that the connection comes from; what a request claims about itself is not believed. */
@Component
class RequestOrigin implements Origin {

    @Override
    public String address() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes present
                ? present.getRequest().getRemoteAddr()
                : "";
    }
}
