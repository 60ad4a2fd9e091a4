UPDATE search_entry SET words = NULL
