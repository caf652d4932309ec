package cn.hengli;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** 横沥乡村振兴工作台账: puts the modules together and starts the site. */
@SpringBootApplication
public class HengliApplication {

    public static void main(String[] args) {
        SpringApplication.run(HengliApplication.class, args);
    }
}
