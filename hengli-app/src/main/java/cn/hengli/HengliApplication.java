package cn.hengli;

import cn.hengli.maintenance.Command;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** 横沥乡村振兴工作台账: puts the modules together and starts the site, or does what a command says. */
@SpringBootApplication
public class HengliApplication {

    public static void main(String[] args) {
        if (Command.isOne(args)) {
            System.exit(Command.run(args));
        }
        SpringApplication.run(HengliApplication.class, args);
    }
}
