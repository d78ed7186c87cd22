#pragma once

class QWidget;

/// Makes the Tab key go through everything below a widget in the order in which screen readers read it,
/// whenever the parts were made. For focusNextPrevChild(), since parts come and go.
void followReadingOrder(QWidget* root);
