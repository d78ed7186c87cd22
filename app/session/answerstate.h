#pragma once

/// What was said to a question.
enum class AnswerState {
    Open,   ///< Nothing yet.
    Known,  ///< An answer; for lists and numbers also "none".
    Unknown ///< "I don't know".
};
