/** The one gesture that would help most, and the follow-ups that are due. */
export const INSIGHT = {
  'gesture.open-profile.what': "Open the creator's profile page",
  'gesture.open-profile.adds': 'Followers and the newest posts are shown there',
  'gesture.open-reels-tab.what': 'Open the Reels tab',
  'gesture.open-reels-tab.adds': {
    one: 'Shows the plays of {n:whole} video: engagement per view, typical views',
    other: 'Shows the plays of {n:whole} videos: engagement per view, typical views',
  },
  'gesture.scroll-posts.what': 'Scroll down the posts',
  'gesture.scroll-posts.adds': {
    one: 'Only {n:whole} post can be counted so far; 12 make a sure answer',
    other: 'Only {n:whole} posts can be counted so far; 12 make a sure answer',
  },
  'gesture.hover-posts.what': 'Rest the pointer on a few posts',
  'gesture.hover-posts.adds': 'Likes and comments are shown on the tiles then',
  'gesture.open-posts.what': 'Open three posts and their comments',
  'gesture.open-posts.adds': 'Shows what kind of conversation there is',
  'gesture.add-budget.what': 'Add a budget per post to the brief',
  'gesture.add-budget.adds': 'The price range is then part of the score',
  'gesture.allow-responses.what': 'Allow the figures the page has loaded to be read',
  'gesture.allow-responses.adds': {
    one: 'Likes and comments of {n:whole} post are in them',
    other: 'Likes and comments of {n:whole} posts are in them',
  },
  'gesture.reload.what': 'Reload the page once',
  'gesture.reload.adds': 'Some figures were loaded before they could be read',
  'due.in-list': {
    one: '{n:whole} follow-up due in {list}',
    other: '{n:whole} follow-ups due in {list}',
  },
} as const;
