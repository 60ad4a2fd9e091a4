SELECT fields, saved_at FROM scratch WHERE assignment = :assignment AND author = :author AND device = :device
