package cn.hengli.api;

import cn.hengli.page.Heavy;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers programs: lists of records, read only, described by the document. What a record says may be null by {@code @Nullable} alone. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@RestController
@Heavy
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
public @interface ApiController {}
