// TextRecovery
