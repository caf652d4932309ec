package cn.hengli.dashboard.web;

import lombok.RequiredArgsConstructor;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Lets every template say why a light has its colour. */
@ControllerAdvice
@RequiredArgsConstructor
class DashboardModel {

    private final LightWords words;

    @ModelAttribute("lightWords")
    LightWords lightWords() {
        return words;
    }
}
