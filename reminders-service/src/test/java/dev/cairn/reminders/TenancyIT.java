package dev.cairn.reminders;

import dev.cairn.testkit.RunningService;
import dev.cairn.testkit.TenancyContract;

class TenancyIT extends TenancyContract {

    @Override
    protected RunningService service() {
        return Reminded.SERVICE;
    }
}
