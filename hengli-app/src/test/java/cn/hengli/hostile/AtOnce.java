package cn.hengli.hostile;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Requests that are sent at the very same moment. */
final class AtOnce {

    private AtOnce() {}

    /** The answers, in the order of the requests. */
    static List<HttpResponse<String>> send(List<Callable<HttpResponse<String>>> requests) throws Exception {
        var barrier = new CyclicBarrier(requests.size());
        var threads = Executors.newFixedThreadPool(requests.size());
        try {
            var answers = new ArrayList<Future<HttpResponse<String>>>();
            for (var request : requests) {
                answers.add(threads.submit(() -> {
                    barrier.await(30, TimeUnit.SECONDS);
                    return request.call();
                }));
            }
            var collected = new ArrayList<HttpResponse<String>>();
            for (var answer : answers) {
                collected.add(answer.get(60, TimeUnit.SECONDS));
            }
            return collected;
        } finally {
            threads.shutdownNow();
        }
    }
}
