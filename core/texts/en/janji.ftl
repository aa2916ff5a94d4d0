# janji
